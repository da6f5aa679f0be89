import { Injectable } from '@nestjs/common';
import { RouteFacts, TransferSheets } from '@lib/practices';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

const NOTE = 'Nota de muestra: lo que el equipo ya tiene y lo que le falta.';

/** What a practice that others may adopt needs: it was presented in an exchange of before, and its team filled its transfer sheet. */
@Injectable()
export class DemoReadiness {
  constructor(
    private readonly people: DemoPeople,
    private readonly sheets: TransferSheets,
    private readonly routeFacts: RouteFacts,
  ) {}

  async fill(key: string, author: string, occurredAt: Date): Promise<void> {
    const practiceId = demoId(`practice:${key}`);
    await this.routeFacts.record({ practiceId, kind: 'EXCHANGE_PRESENTED', source: 'exchange:muestra', label: 'Intercambio de muestra de 2025', occurredAt });
    const sheet = await this.sheets.of(practiceId);
    for (const [at, { id, revision }] of (sheet?.areas ?? []).entries()) {
      const input = { practiceId, areaId: id, revision, point: at % 3 === 0 ? 2 : 3, note: NOTE };
      await this.sheets.mark(this.people.viewer(author), input);
    }
  }
}
