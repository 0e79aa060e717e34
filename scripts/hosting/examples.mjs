/** The headers as configurations of two web servers. docs/hosting.md shows them as they come from here. */
import {
  COMMON_HEADERS,
  HASHED_CACHE,
  HASHED_FOLDER,
  HTTPS_HEADERS,
  SHARED_FILES,
  SHARED_HEADERS,
  STABLE_CACHE,
} from './headers.mjs';

const SITE = 'addins.example.com';
const FOLDER = '/srv/writedown';

const everywhere = Object.entries({ ...COMMON_HEADERS, ...HTTPS_HEADERS });
const shared = Object.entries(SHARED_HEADERS);

/**
 * The headers that differ by file are looked up in maps, because an `add_header` inside a `location`
 * would drop all those outside it; a header with an empty value is not sent. These two go with files that
 * are there only: what is missing for a moment must not be remembered as missing.
 */
export function nginx() {
  const names = SHARED_FILES.map((name) => name.replaceAll('.', '\\.')).join('|');
  return `map $uri $writedown_cache {
    default        "${STABLE_CACHE}";
    ~^/${HASHED_FOLDER}/     "${HASHED_CACHE}";
}

${shared
  .map(
    ([, value]) => `map $uri $writedown_shared {
    default        "";
    ~^/(${names})$  "${value}";
}`,
  )
  .join('\n')}

server {
    listen 443 ssl;
    server_name ${SITE};
    ssl_certificate     /etc/ssl/${SITE}.pem;
    ssl_certificate_key /etc/ssl/${SITE}.key;
    root ${FOLDER};

    include mime.types;
    charset utf-8;
    charset_types text/css text/xml text/plain text/javascript application/javascript application/json;
    gzip on;
    gzip_types text/css text/xml text/plain text/javascript application/javascript application/json;

    add_header Cache-Control $writedown_cache;
${shared.map(([name]) => `    add_header ${name} $writedown_shared;`).join('\n')}
${everywhere.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`;
}

/** Matchers that exclude each other, so that the order in which Caddy applies them does not matter. */
export function caddy() {
  return `${SITE} {
	root * ${FOLDER}
	encode zstd gzip
	file_server

	header {
${everywhere.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}

	@hashed {
		path /${HASHED_FOLDER}/*
		file
	}
	header @hashed Cache-Control "${HASHED_CACHE}"

	@stable not path /${HASHED_FOLDER}/*
	header @stable Cache-Control "${STABLE_CACHE}"

	@shared path ${SHARED_FILES.map((name) => `/${name}`).join(' ')}
${shared.map(([name, value]) => `\theader @shared ${name} "${value}"`).join('\n')}
}
`;
}
