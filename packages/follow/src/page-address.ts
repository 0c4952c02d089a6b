// Addresses of pages in the form in which they are compared, so that one page from two feeds is one article; and the address that a page gives itself.
import { attribute } from './page-text.js';

const MOST = 2000;
/** Parameters that say where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|ito|cmpid|ns_\w+|at_\w+|ref|ref_src|rss|feed|partner|source|smid|cid|ocid|xtor|wt_mc|igshid)$/i;

/** `example.org/a?id=1`: without scheme, `www.`, fragment, tracking parameters and the last slash; null for what is no address of a page. */
export function comparedAddress(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const compared = `${bareHost(url)}${path}${url.searchParams.size > 0 ? `?${url.searchParams}` : ''}`;
  return compared.length > MOST ? null : compared;
}

const bareHost = ({ host }: URL): string => host.replace(/^www\./, '');

/** The address that a page gives itself (`<link rel="canonical">`), where that is believable: on its own host, and not the front page of it; else the address it was fetched by. */
export function addressOfPage(html: string, fetched: string): string {
  const own = new URL(fetched);
  for (const [tag] of html.slice(0, HEAD).matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    if (!/\srel\s*=\s*["']?canonical["'\s>/]/i.test(tag)) continue;
    const named = attribute(tag, 'href')?.trim().replaceAll('&amp;', '&');
    if (!named || !URL.canParse(named, fetched)) continue;
    const url = new URL(named, fetched);
    const isFront = url.pathname === '/' && url.search === '' && own.pathname !== '/';
    if (/^https?:$/.test(url.protocol) && bareHost(url) === bareHost(own) && !isFront) return url.href;
  }
  return fetched;
}
const HEAD = 200_000;
