import { openStage, succeeded, type Stage } from './cast.js';
import { NOT_USEFUL, USEFUL, practicePage, says } from './conversation.cast.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const confirmations = () =>
  stage.app.db.rows<{ giver: string; receiver: string; ownTeam: boolean; stands: boolean; pays: boolean }>({
    text: `select giver_id as giver, receiver_id as receiver, own_team as "ownTeam", taken_back_at is null as stands,
      exists (select 1 from points_entry e where e.rule_kind = c.kind and e.source = c.source and e.reverses_id is null) as pays
      from confirmation c order by given_at, source`,
  });

test('each mark of a comment is stated with who gave it, whether it pays or not; taken back, it says so', async () => {
  const { id } = await practicePage(stage);
  const comment = await says(stage, 'stranger', id, 'Probamos lo mismo en tres escuelas.');
  const [author, colleague, stranger] = [await stage.who('author'), await stage.who('colleague'), await stage.who('stranger')];
  succeeded(await stage.ask('author', USEFUL, { id: comment }));
  succeeded(await stage.ask('author', USEFUL, { id: comment }));
  expect(await confirmations()).toEqual([{ giver: author.id, receiver: stranger.id, ownTeam: false, stands: true, pays: true }]);
  const reply = await says(stage, 'author', id, 'Gracias por contarlo.', comment);
  succeeded(await stage.ask('colleague', USEFUL, { id: reply }));
  expect((await confirmations()).at(-1)).toEqual({ giver: colleague.id, receiver: author.id, ownTeam: true, stands: true, pays: false });
  succeeded(await stage.ask('author', NOT_USEFUL, { id: comment }));
  expect((await confirmations())[0]).toMatchObject({ giver: author.id, stands: false });
});
