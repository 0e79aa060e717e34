/** What every page of the help has: a head, a bar at the top that leads back to all functions, and its own text. */

import type { ReactNode } from 'react';

export const INDEX = 'index.html';

interface PageProps {
  readonly title: string;
  /** Read by the page itself; only the list of functions has one. */
  readonly script?: string;
  readonly children: ReactNode;
}

export function Page({ title, script, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === HOME ? HOME : `${title} · ${HOME}`}</title>
        <link rel="icon" href="../assets/icon-32.png" />
        <link rel="stylesheet" href="help.css" />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <header>
          <nav aria-label="Help">
            <a className="home" href={INDEX}>
              {HOME}
            </a>
            <a href={`${INDEX}#guides`}>Guides</a>
            <a href={`${INDEX}#functions`}>Functions</a>
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

export const HOME = 'Writedown help';
