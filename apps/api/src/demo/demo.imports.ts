import { Injectable } from '@nestjs/common';
import { ImportKind, ImportQueries, ImportRunner, Imports } from '@lib/figures';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

const SHEET = `Correo;Nombres y apellidos;Cargo;UGEL
muestra.importada@demo.pe;Integrante de muestra, traída de una hoja;Especialista;150202
sin-arroba;Integrante de muestra con un error en su correo;Especialista;150202
otra.muestra@demo.pe;Integrante de muestra sin su instancia;Especialista;UGEL que no existe
`;

/** A sheet that was read and checked, with a row that is right and two to mend: nothing of it was brought. */
@Injectable()
export class DemoImports {
  constructor(
    private readonly people: DemoPeople,
    private readonly imports: Imports,
    private readonly runner: ImportRunner,
    private readonly queries: ImportQueries,
  ) {}

  async tell(): Promise<void> {
    const id = demoId('import:members');
    await this.imports.read(this.people.viewer('especialista'), { id, kind: ImportKind.MEMBERS, fileName: 'gestores-de-muestra.csv', bytes: Buffer.from(SHEET) });
    const { columns, state } = await this.queries.batch(id);
    if (state !== 'READ') return;
    await this.imports.check(id, Object.fromEntries(columns.flatMap(({ key, column }) => (column === null ? [] : [[key, column]]))));
    await this.runner.run({ batchId: id });
  }
}
