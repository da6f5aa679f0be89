import { openStage, published, refused, succeeded, type Stage } from './cast.js';
import { MY_ROUTE } from './route-cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const NEEDS = `{ routeNeeds { id step title threshold least most place enabled measured revision } routeNeedPlaces { id name } }`;
const UPDATE = `mutation ($input: UpdateNeedInput!) { updateNeed(input: $input) { id threshold revision } }`;
type Need = {
  id: string;
  title: string;
  threshold: number | null;
  place: string;
  enabled: boolean;
  measured: boolean;
  revision: number;
};

const need = async (id: string): Promise<Need> => {
  const { routeNeeds } = succeeded(await stage.ask<{ routeNeeds: Need[] }>('staff', NEEDS));
  const found = routeNeeds.find((each) => each.id === id);
  if (!found) throw new Error(`No need ${id}`);
  return found;
};
const update = async (id: string, change: object) => {
  const { title, threshold, place, enabled, revision } = await need(id);
  return stage.ask('staff', UPDATE, { input: { id, title, threshold, place, enabled, revision, ...change } });
};

describe('The needs of the route', () => {
  test('are data: a threshold that staff change is what teams are asked from then on', async () => {
    const id = await published(stage, 'Umbral');
    const months = async () => {
      const { myRoute } = succeeded(
        await stage.ask<{ myRoute: { needs: { id: string; detail: string; title: string }[] } }>('author', MY_ROUTE, { id }),
      );
      return myRoute.needs.find((each) => each.id === 'intermediate.months');
    };
    expect((await months())?.detail).toBe('Lleva 24 de 6 meses.');
    succeeded(await update('intermediate.months', { threshold: 30, title: 'Meses en marcha' }));
    expect(await months()).toMatchObject({ detail: 'Lleva 24 de 30 meses.', title: 'Meses en marcha' });
    succeeded(await update('intermediate.months', { enabled: false }));
    expect(await months()).toBeUndefined();
  });

  test('what two people change at once is not lost: the second is told', async () => {
    const { revision } = await need('intermediate.baseline');
    succeeded(await update('intermediate.baseline', { threshold: 2 }));
    expect(refused(await update('intermediate.baseline', { threshold: 3, revision })).reason).toBe('NEED_STALE');
    expect((await need('intermediate.baseline')).threshold).toBe(2);
  });

  test.each([
    ['a mean above the scale', 'advanced.rubric_mean', { threshold: 4 }, 'NEED_THRESHOLD_INVALID'],
    ['a number where none belongs', 'intermediate.admitted', { threshold: 1 }, 'NEED_THRESHOLD_INVALID'],
    ['half a month', 'advanced.months', { threshold: 1.5 }, 'NEED_THRESHOLD_INVALID'],
    ['a place that is nowhere', 'advanced.result', { place: 'javascript:alert(1)' }, 'NEED_PLACE_UNKNOWN'],
  ])('refuse %s', async (_, id, change, reason) => {
    expect(refused(await update(id, change)).reason).toBe(reason);
  });

  test('an unknown need is not found', async () => {
    const input = { id: 'nope', title: 'x', threshold: null, place: '', enabled: true, revision: 1 };
    expect(refused(await stage.ask('staff', UPDATE, { input })).reason).toBe('NEED_NOT_FOUND');
  });
});
