import { NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const LONGEST_SLUG = 200;
const EDITION = /^[1-9]\d{0,3}$/;
const PHOTO = /^([0-9a-f]{64})-(mediana|grande)\.webp$/;
const FORMS = { mediana: 'MEDIUM', grande: 'LARGE' } as const;

/** What `?edicion=` of a published document asks; null: the latest. @throws NotFoundException when it is no number, or several */
export function editionIn(url: string): number | null {
  const [edition, ...others] = new URL(url, 'http://portal').searchParams.getAll('edicion');
  if (edition === undefined) return null;
  if (others.length > 0 || !EDITION.test(edition)) throw new NotFoundException();
  return Number(edition);
}

/** `<SHA-256 that the content names>-mediana.webp`, or `-grande.webp`. @throws NotFoundException */
export function photoAsked(file: string): { sha256: string; form: 'MEDIUM' | 'LARGE' } {
  const [, sha256, size] = PHOTO.exec(file) ?? [];
  if (!sha256) throw new NotFoundException();
  return { sha256, form: FORMS[size as keyof typeof FORMS] };
}

/** Kept by whoever has it, and asked for each time: an address that was withheld is so at once. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, sha256: string): boolean {
  const tag = `"${sha256}"`;
  void reply.header('etag', tag).header('cache-control', 'public, no-cache');
  const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
  return known.some((one) => one.replace(/^W\//, '') === tag);
}
