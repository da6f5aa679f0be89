import type { MyTransferFragment } from './transfers.gql.js';
import { detailTexts, talkTexts as texts } from './transfers.texts.js';

type Area = MyTransferFragment['areas'][number];
const ROW = 46;
const X = [24, 160, 296];
const placeOf = (point: number): number => X[point - 1] ?? 0;

/** The message: where both sides are furthest apart. A conversation, so nothing is added up. */
export function apartIn(areas: readonly Area[]): string {
  const both = areas.filter(({ distance }) => distance !== null);
  if (both.length === 0) return texts.none;
  const most = Math.max(...both.map(({ distance }) => distance ?? 0));
  if (most === 0) return texts.alike;
  return texts.apart(
    both
      .filter(({ distance }) => distance === most)
      .map(({ name }) => name)
      .join(', '),
  );
}

/** Each area is a line of three points: a filled dot for the practice's team, a ring for whoever adopts. */
export function TalkPicture({ areas }: { areas: Area[] }) {
  const message = apartIn(areas);
  if (areas.every(({ distance }) => distance === null)) return <p class="small muted">{message}</p>;
  return (
    <figure class="talk">
      <figcaption>
        <b>{texts.picture}</b>
        <span class="block">{message}</span>
        <span class="small muted row">
          <svg class="key" viewBox="0 0 20 20" aria-hidden="true">
            <circle class="dot" cx="10" cy="10" r="5" />
          </svg>
          {detailTexts.sides.ORIGIN}
          <svg class="key" viewBox="0 0 20 20" aria-hidden="true">
            <circle class="ring" cx="10" cy="10" r="8" />
          </svg>
          {detailTexts.sides.ADOPTER}
        </span>
      </figcaption>
      <svg viewBox={`0 0 320 ${areas.length * ROW}`} role="img" aria-label={`${texts.picture}. ${message}`}>
        {areas.map(({ id, name, origin, adopter }, at) => {
          const y = at * ROW + 32;
          return (
            <g key={id}>
              <text x="8" y={y - 14}>
                {name}
              </text>
              <line class="rail" x1={X[0]} y1={y} x2={X[2]} y2={y} />
              {X.map((x) => (
                <circle class="stop" key={x} cx={x} cy={y} r="3" />
              ))}
              {origin && adopter ? (
                <line class="gap" x1={placeOf(origin.point)} y1={y} x2={placeOf(adopter.point)} y2={y} />
              ) : null}
              {adopter ? <circle class="ring" cx={placeOf(adopter.point)} cy={y} r="9" /> : null}
              {origin ? <circle class="dot" cx={placeOf(origin.point)} cy={y} r="5" /> : null}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{texts.pictureTable}</summary>
        <div class="wide" role="region" tabIndex={0} aria-label={texts.picture}>
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{texts.area}</th>
                <th scope="col">{detailTexts.sides.ORIGIN}</th>
                <th scope="col">{detailTexts.sides.ADOPTER}</th>
                <th scope="col">{texts.apartHead}</th>
              </tr>
            </thead>
            <tbody>
              {areas.map(({ id, name, origin, adopter, distance }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{texts.point(origin?.point ?? null)}</td>
                  <td>{texts.point(adopter?.point ?? null)}</td>
                  <td>{texts.distance(distance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
