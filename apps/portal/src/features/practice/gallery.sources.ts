import type { GalleryPieceFragment } from './gallery.gql.js';

/** Every size of a photo with its width: the browser takes the one that fits the screen and the line. */
export const srcsetOf = ({ images }: GalleryPieceFragment): string => images.map(({ url, width }) => `${url} ${width}w`).join(', ');
