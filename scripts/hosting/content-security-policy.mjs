/**
 * What the add-in's page may load, run and reach, and who may frame it. Sent as a header, because a
 * browser ignores `frame-ancestors` in the page itself.
 *
 * `eval` stays forbidden: neither the add-in nor Microsoft's scripts need it in Excel.
 */

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

const DIRECTIVES = {
  'default-src': ["'self'"],
  // The second is Microsoft's older CDN, from which office.js fetches its Ajax library in old hosts.
  'script-src': ["'self'", OFFICE_CDN, 'https://ajax.aspnetcdn.com'],
  // Excel on the web puts a style element into the page, and so does Fluent's Griffel.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  // The add-in itself reaches nobody; the others are where office.js reports to Microsoft.
  'connect-src': [
    "'self'",
    OFFICE_CDN,
    'https://*.aria.microsoft.com',
    'https://*.events.data.microsoft.com',
  ],
  // Seen when office.js runs outside Excel: it opens a frame of its own to report through.
  'frame-src': ["'self'", 'https://telemetryservice.firstpartyapps.oaspapps.com'],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  // Excel on the web, wherever Microsoft serves it; on Windows and Mac nothing frames the page.
  'frame-ancestors': [
    "'self'",
    'https://*.officeapps.live.com',
    'https://*.sharepoint.com',
    'https://*.cloud.microsoft',
    'https://*.office.com',
    'https://*.office365.com',
    'https://onedrive.live.com',
  ],
};

export const contentSecurityPolicy = Object.entries(DIRECTIVES)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
