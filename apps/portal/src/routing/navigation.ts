import { navigate } from 'wouter-preact/use-browser-location';

/** Asked before leaving; a screen with something unsaved may keep the person. */
export function go(path: string, options?: { replace?: boolean }): void {
  navigate(path, options);
}

function inside(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && !/^\/(admin|graphql|buzon|health)(\/|$)|\.(atom|xml|txt)$/.test(link.pathname);
}

/** Plain links and GET forms, which work without JavaScript, become navigation inside the page when it runs. */
export function adoptLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link?.href || link.target || link.hasAttribute('download') || !inside(link)) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'get') return;
    event.preventDefault();
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') search.append(name, value);
    const query = search.toString();
    go(new URL(form.action).pathname + (query ? `?${query}` : ''));
  });
}
