import { Injectable } from '@nestjs/common';
import { TransferSheets } from '@lib/practices';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

const NOTE = 'Nota de muestra: lo que el equipo ya tiene y lo que le falta.';

/** The transfer sheet of a practice that others may adopt, filled by its team. */
@Injectable()
export class DemoReadiness {
  constructor(
    private readonly people: DemoPeople,
    private readonly sheets: TransferSheets,
  ) {}

  async fill(key: string, author: string): Promise<void> {
    const practiceId = demoId(`practice:${key}`);
    const sheet = await this.sheets.of(practiceId);
    for (const [at, { id, revision }] of (sheet?.areas ?? []).entries()) {
      const input = { practiceId, areaId: id, revision, point: at % 3 === 0 ? 2 : 3, note: NOTE };
      await this.sheets.mark(this.people.viewer(author), input);
    }
  }
}
