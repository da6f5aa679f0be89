import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** What a page says about itself to a tab, a search engine and a WhatsApp preview. */
export interface Head {
  title: string;
  description?: string;
  /** Path of the page without filters. */
  canonical?: string;
  kind?: 'article';
  /** Path of the picture that a preview of a link shows, 1200 x 630 unless it is `square` (512), and what it shows. */
  image?: { path: string; alt: string; square?: boolean };
  /** Path of the Atom feed of what the page lists. */
  feed?: string;
  jsonLd?: Record<string, unknown>;
  noIndex?: boolean;
}

export const SITE_NAME = 'Comunidad de Práctica de Gestión Educativa';

export interface HeadSlot {
  head: Head | null;
}

export const HeadContext = createContext<HeadSlot | null>(null);

export function fullTitle(head: Head): string {
  return head.title === SITE_NAME ? SITE_NAME : `${head.title} · CoP Educativa`;
}

/** On the server it fills the slot of the request; in the browser it names the tab. */
export function useHead(head: Head): void {
  const slot = useContext(HeadContext);
  if (slot) slot.head = head;
  useEffect(() => {
    document.title = fullTitle(head);
  }, [head.title]);
}
