import '../../../../../libs/web-ui/src/styles/insignias.css';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { Figure } from './figure.js';
import { MyInsignias } from './insignias.gql.js';
import { mineTexts as texts } from './insignias.texts.js';
import { bestOf } from './my-insignia.js';

/** The figures won, on the page of oneself. It says nothing while it does not know. */
export function MyInsigniaStrip() {
  const { data } = usePrivateQuery(MyInsignias, {});
  if (!data) return null;
  const won = data.myInsignias.flatMap((mine) => {
    const best = bestOf(mine);
    return best ? [{ ...mine.insignia, grade: best.grade }] : [];
  });
  return (
    <section class="card part pad">
      <div class="row apart">
        <h2 class="h3">{texts.title}</h2>
        <span class="row">
          <a href="/yo/vitrina">{texts.showcase}</a>
          <a href="/yo/insignias">{texts.all}</a>
        </span>
      </div>
      {won.length > 0 ? (
        <p class="row frames">
          {won.map(({ id, name, grade }) => (
            <Figure key={id} id={id} name={name} grade={grade} size={64} />
          ))}
        </p>
      ) : (
        <p class="muted">{texts.noneText}</p>
      )}
    </section>
  );
}
