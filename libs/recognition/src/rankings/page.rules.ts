/** Rows of a ranking that can be turned to page by page; who stands further is found by name, or finds herself by her session. */
export const DEEPEST = 20_000;

/** The last page of a size that is shown. */
export const lastPage = (size: number): number => Math.floor(DEEPEST / size);

/** How many pages a ranking has to turn: at least one. */
export const pagesOf = (total: number, size: number): number => Math.min(lastPage(size), Math.max(1, Math.ceil(total / size)));
