import { crc32 } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { FIGURES, isFigure } from '../figures.data.js';
import { tocapu, tocapuInOneInk, type InsigniaGradeNumber } from '../tocapu.rules.js';
import { bakePng, bakedChunk, bakedElement } from './baked.rules.js';
import { gradedName } from './credential.rules.js';

/** A middle tone that reads on light and on dark. */
const INK = '#857b6b';
const PNG_SIDE = 512;

const isGrade = (grade: number): grade is InsigniaGradeNumber => grade === 1 || grade === 2 || grade === 3;

/** The figures as files, with a credential baked in when there is one. null: there is no such insignia. */
@Injectable()
export class InsigniaImages {
  private readonly drawn = new Map<string, Promise<Buffer>>();

  svg(
    id: string,
    grade: number,
    { inOneInk = false, name = id, jwt }: { inOneInk?: boolean; name?: string; jwt?: string } = {},
  ): string | null {
    if (!isFigure(id) || !isGrade(grade)) return null;
    const title = `Insignia ${gradedName(name, grade)}`;
    if (inOneInk) return tocapuInOneInk(FIGURES[id], grade, title, INK);
    return tocapu(FIGURES[id], grade, title, jwt ? bakedElement(jwt) : '');
  }

  async png(id: string, grade: number, jwt?: string): Promise<Buffer | null> {
    const svg = this.svg(id, grade);
    if (!svg) return null;
    const png = await this.drawnOnce(`${id}:${grade}`, svg);
    return jwt ? Buffer.from(bakePng(png, bakedChunk(jwt, crc32))) : png;
  }

  /** There are few of them, and anyone may ask. */
  private drawnOnce(key: string, svg: string): Promise<Buffer> {
    const drawn = this.drawn.get(key) ?? sharp(Buffer.from(svg)).resize(PNG_SIDE, PNG_SIDE).png({ palette: true }).toBuffer();
    this.drawn.set(key, drawn);
    return drawn;
  }
}
