import { crc32 } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Database } from '@lib/platform';
import { composed, isColour, type ComposedFigure } from '../editor/figure.rules.js';
import { isMotif, MOTIFS } from '../editor/motifs.data.js';
import { FIGURES, isFigure } from '../figures.data.js';
import { tocapu, tocapuInOneInk, type Figure, type InsigniaGradeNumber } from '../tocapu.rules.js';
import { bakePng, bakedChunk, bakedElement } from './baked.rules.js';
import { gradedName } from './credential.rules.js';

/** A middle tone that reads on light and on dark. */
const INK = '#857b6b';
const PNG_SIDE = 512;

const isGrade = (grade: number): grade is InsigniaGradeNumber => grade === 1 || grade === 2 || grade === 3;

const FIGURE = { name: 'recognition_insignia_figure', text: 'select figure from insignia where id = $1' };
const PLAIN_NAME = /^[a-z0-9-]{1,40}$/;

type Drawing = { inOneInk?: boolean; name?: string; jwt?: string };

/** The figures as files, with a credential baked in when there is one. null: there is no such insignia. */
@Injectable()
export class InsigniaImages {
  private readonly drawn = new Map<string, Promise<Buffer>>();
  /** A figure never changes once its insignia exists. */
  private readonly composed = new Map<string, Figure>();

  constructor(private readonly db: Database) {}

  async svg(id: string, grade: number, { inOneInk = false, name = id, jwt }: Drawing = {}): Promise<string | null> {
    const figure = isGrade(grade) ? await this.figureOf(id) : null;
    if (!figure || !isGrade(grade)) return null;
    const title = `Insignia ${gradedName(name, grade)}`;
    if (inOneInk) return tocapuInOneInk(figure, grade, title, INK);
    return tocapu(figure, grade, title, jwt ? bakedElement(jwt) : '');
  }

  async png(id: string, grade: number, jwt?: string): Promise<Buffer | null> {
    const svg = await this.svg(id, grade);
    if (!svg) return null;
    const png = await this.drawnOnce(`${id}:${grade}`, svg);
    return jwt ? Buffer.from(bakePng(png, bakedChunk(jwt, crc32))) : png;
  }

  /** What a new insignia would look like; null when the parts are not of the family. */
  sample({ motif, ground, a, b, c }: Record<'motif' | 'ground' | 'a' | 'b' | 'c', string>, grade: number, inOneInk: boolean): string | null {
    if (!isGrade(grade) || !isMotif(motif) || !isColour(ground) || !isColour(a) || !isColour(b) || !isColour(c)) return null;
    const figure = composed({ motif, ground, a, b, c }, MOTIFS[motif].rows);
    return inOneInk ? tocapuInOneInk(figure, grade, MOTIFS[motif].name, INK) : tocapu(figure, grade, MOTIFS[motif].name);
  }

  private async figureOf(id: string): Promise<Figure | null> {
    if (isFigure(id)) return FIGURES[id];
    const known = this.composed.get(id);
    if (known || !PLAIN_NAME.test(id)) return known ?? null;
    const row = await this.db.one<{ figure: ComposedFigure | null }>({ ...FIGURE, values: [id] });
    if (!row?.figure || !isMotif(row.figure.motif)) return null;
    const figure = composed(row.figure, MOTIFS[row.figure.motif].rows);
    this.composed.set(id, figure);
    return figure;
  }

  /** There are few of them, and anyone may ask. */
  private drawnOnce(key: string, svg: string): Promise<Buffer> {
    const drawn = this.drawn.get(key) ?? sharp(Buffer.from(svg)).resize(PNG_SIDE, PNG_SIDE).png({ palette: true }).toBuffer();
    this.drawn.set(key, drawn);
    return drawn;
  }
}
