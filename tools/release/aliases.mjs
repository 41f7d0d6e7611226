/**
 * Short names of a version for pages that want each correction without being changed: `1` and `1.4` for 1.4.2.
 * They are redirects, so that a page that is open keeps all its files from one version. While the first figure
 * is 0, every second figure may break something: there is `0.1` and no `0`. There is no `latest` for that reason.
 */
const PREFIX = '/stadtbausteine';

/** @returns {string[]} the short names that lead to a version; none for one before its release (`1.0.0-rc.1`) */
export const aliasesOf = (version) => {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
  if (!major) return [];
  return major === '0' ? [`0.${minor}`] : [major, `${major}.${minor}`];
};

const escaped = (alias) => alias.replace('.', '\\.');

const nginx = (alias, version) => `location ~ ^${PREFIX}/${escaped(alias)}/(?<file>.*)$ {
  add_header Cache-Control "public, max-age=300";
  add_header Access-Control-Allow-Origin "*";
  add_header Cross-Origin-Resource-Policy "cross-origin";
  return 302 ${PREFIX}/${version}/$file$is_args$args;
}
`;

const apache = (alias, version) => `RewriteEngine On
RewriteCond %{REQUEST_URI} ^(.*)/${escaped(alias)}/(.*)$
RewriteRule ^ %1/${version}/%2 [R=302,END]
`;

const caddy = (alias, version) => {
  const name = `alias_${alias.replace('.', '_')}`;
  return `@${name} path_regexp ${name} ^${PREFIX}/${escaped(alias)}/(.*)$
header @${name} Cache-Control "public, max-age=300"
redir @${name} ${PREFIX}/${version}/{re.${name}.1} 302
`;
};

/** @returns {[path: string, text: string][]} what each server is told of the short names, relative to the release */
export const aliasFiles = (version) => aliasesOf(version).flatMap((alias) => [
  [`servers/nginx/stadtbausteine/aliases/${alias}.conf`, nginx(alias, version)],
  [`servers/caddy/stadtbausteine/aliases/${alias}.caddy`, caddy(alias, version)],
  [`stadtbausteine/${alias}/.htaccess`, apache(alias, version)],
]);
