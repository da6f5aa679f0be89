import { useQuery } from '@lib/web-graphql';
import { ExchangeFair } from './exchanges.gql.js';
import { registrationTexts as texts } from './registration.texts.js';

/** Her crew, and which island it visits at which hour. */
export function MyCrew({ crew, slug }: { crew: number; slug: string }) {
  const { data } = useQuery(ExchangeFair, { slug });
  const internship = data?.exchangeInternship;
  return (
    <div class="part" id="mi-equipo">
      <p>
        <b>{texts.crew(crew)}</b>
      </p>
      {internship ? (
        <ol class="plain" aria-label={texts.circuit}>
          {internship.turns.map(({ starts, ends, islands }) => {
            const island = internship.islands[islands[crew - 1] ?? 0];
            return (
              <li key={starts}>
                <b>{texts.circuitStop(starts, ends)}</b> {[island?.name, island?.place].filter(Boolean).join(', ')}
              </li>
            );
          })}
        </ol>
      ) : null}
    </div>
  );
}
