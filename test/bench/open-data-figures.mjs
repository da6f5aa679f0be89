/** The screens, files and reports that tell figures, asked one after the other in rounds; the middle of each, its least and its most. What was refused twice is asked no more. */
import path from 'node:path';
import { operationsIn } from './cases.mjs';
import { EXCHANGE, STAFF } from './open-data-rows.mjs';
import { fail, openSession } from './servers.mjs';

const ROUNDS = 7;
/** Of a statement, ms. */
const LIMIT = 14_000;

export async function figuresTold({ db, port, dist }) {
  const origin = `http://127.0.0.1:${port}`;
  const cookie = await openSession(db, STAFF, 'admin');
  const operations = operationsIn(path.join(dist, 'operations/admin.json'));
  const { rows } = await db.query(`select extract(year from now() at time zone 'America/Lima')::int as year, (select min(region_id) from practice) as region`);
  const [{ year, region }] = rows;
  const get = (address, has) => async () => answered(await fetch(origin + address), has);
  const desk = (operationName, variables, has) => async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: operations.get(operationName) } };
    const headers = { 'content-type': 'application/json', origin, cookie };
    return answered(await fetch(`${origin}/admin/graphql`, { method: 'POST', headers, body: JSON.stringify({ operationName, variables, extensions }) }), has);
  };
  const asked = [
    ['/cifras', get('/cifras', 'data-figure')],
    ['/cifras, two years', get(`/cifras?anio=${year}&con=${year - 1}`, 'data-figure')],
    ['the desk', desk('DeskFigures', {}, 'practices.in_force')],
    ['the desk, two years', desk('DeskFigures', { year, compare: year - 1 }, 'practices.in_force')],
    ['a report at the desk', desk('DeskReportRead', { exchangeId: EXCHANGE }, '"texts":[{')],
    ['its check', desk('ReportCheckRead', { exchangeId: EXCHANGE }, '"lines":[')],
    ['cifras.csv, every year', get('/datos/cifras.csv', 'practices.in_force')],
    ['diccionario.csv', get('/datos/diccionario.csv', 'practices.in_force')],
    ['instituciones.csv', get('/datos/instituciones.csv', 'UGEL')],
    ['intercambios.csv', get('/datos/intercambios.csv', 'Intercambio')],
    ['home', get('/', 'practica-de-prueba')],
    ['wall of a region', get(`/muro?region=${region}`, 'practica-de-prueba')],
    ['ranking of Iged', get('/ranking/instituciones', '<main')],
  ];
  const taken = asked.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, [, ask]] of asked.entries()) {
      if (taken[at].filter(({ well }) => !well).length > 1) continue;
      const began = performance.now();
      const said = await ask();
      const ms = performance.now() - began;
      // Only the limit of a statement refuses; anything else is a mistake of the bench.
      if (said !== '' && ms < LIMIT) fail(`${asked[at][0]}: ${said}`);
      taken[at].push({ well: said === '', ms });
    }
  }
  return asked.map(([name], at) => line(name, taken[at]));
}

function line(name, runs) {
  const ms = runs.map((run) => run.ms).sort((a, b) => a - b);
  const refused = runs.filter(({ well }) => !well).length;
  const told = [ms[Math.floor(ms.length / 2)], ms[0], ms[ms.length - 1]].map((one) => one.toFixed(0));
  return `| ${name} | ${told[0]} ms | ${told[1]} to ${told[2]} | ${refused > 0 ? `refused ${refused} of ${runs.length}` : 'answered'} |`;
}

/** Empty where it was answered and says what it should; what it says otherwise. */
async function answered(answer, has) {
  const text = await answer.text().catch(() => '');
  return answer.status === 200 && text.includes(has) && !text.includes('"errors":[') ? '' : `${answer.status} ${text.slice(-400)}`;
}
