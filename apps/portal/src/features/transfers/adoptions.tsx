import '../../../../../libs/web-ui/src/styles/adoptions.css';
import { useQuery } from '@lib/web-graphql';
import { decimal } from '@lib/web-ui';
import { fitted, placed, type Adoption } from './adoption-tree.js';
import { Adoptions } from './transfers.gql.js';
import { adoptionTexts as texts, transfersTexts } from './transfers.texts.js';

const ROW = 48;
const STEP = 22;
const WIDTH = 360;
const LETTER = 7.4;
const DONE = ['VERIFIED', 'SUSTAINED', 'ADAPTED'];

const standing = ({ state, version }: Adoption): string =>
  state ? `${transfersTexts.states[state]}${version === null ? '' : `, ${texts.from(version)}`}` : texts.source;
const kindOf = ({ here, state }: Adoption): string =>
  here ? 'here' : state === 'STOPPED' ? 'over' : state && !DONE.includes(state) ? 'open' : '';

function Drawing({ nodes, message }: { nodes: Adoption[]; message: string }) {
  const rows = placed(nodes);
  const x = (column: number) => 12 + column * STEP;
  const y = (row: number) => 20 + row * ROW;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={`${texts.title}. ${message}`}>
      {rows.map(({ node, row, column, from }) =>
        from === null ? null : <path key={node.id} d={`M${x(column - 1)} ${y(from)}V${y(row)}H${x(column)}`} />,
      )}
      {rows.map(({ node, row, column }) => {
        const room = Math.floor((WIDTH - x(column) - 18) / LETTER);
        return (
          <g key={node.id}>
            <circle class={kindOf(node)} cx={x(column)} cy={y(row)} r="8" />
            <text x={x(column) + 16} y={y(row) + 1}>
              {fitted(node.here ? `${node.igedName} (${texts.here})` : node.igedName, room)}
            </text>
            <text class="sub" x={x(column) + 16} y={y(row) + 17}>
              {fitted(standing(node), room + 4)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Changed({ node }: { node: Adoption }) {
  return (
    <>
      {node.adopted > 0 ? <p>{texts.adopted(node.adopted)}</p> : null}
      {node.changed.map(({ heading, choice, how, why }) => (
        <p key={heading}>{choice === 'ADAPTED' ? texts.adaptedLine(heading, how, why) : texts.leftLine(heading, why)}</p>
      ))}
      {node.norm ? <p>{texts.norm(node.norm)}</p> : null}
    </>
  );
}

function Obtained({ node: { result, lesson } }: { node: Adoption }) {
  return (
    <>
      {result ? (
        <p>
          {texts.result(result.indicator, decimal(result.baseline), decimal(result.result))}{' '}
          {result.originResult === null ? '' : texts.origin(decimal(result.originResult))}
        </p>
      ) : null}
      {lesson ? <p>{texts.lesson(lesson)}</p> : null}
    </>
  );
}

function Table({ nodes }: { nodes: Adoption[] }) {
  return (
    <div class="wide" role="region" tabIndex={0} aria-label={texts.title}>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{texts.head.iged}</th>
            <th scope="col">{texts.head.how}</th>
            <th scope="col">{texts.head.changed}</th>
            <th scope="col">{texts.head.result}</th>
          </tr>
        </thead>
        <tbody>
          {placed(nodes).map(({ node }) => (
            <tr key={node.id}>
              <th scope="row">
                {node.igedName}, {node.regionName}
                {node.title && node.slug && !node.here ? (
                  <a class="block" href={`/practicas/${node.slug}`}>
                    {node.title}
                  </a>
                ) : null}
                {node.here ? <b class="block">{texts.here}</b> : null}
              </th>
              <td>{standing(node)}</td>
              <td>
                <Changed node={node} />
              </td>
              <td>
                <Obtained node={node} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who adopted the practice and from whom it comes, drawn and as a table. */
export default function AdoptionsPart({ slug }: { slug: string }) {
  const tree = useQuery(Adoptions, { slug }).data?.adoptionTree;
  if (!tree) return null;
  const { nodes, cut } = tree;
  const message = texts.message(nodes.length - 1, Math.max(0, ...nodes.map(({ generation }) => generation)));
  return (
    <section class="part adoptions">
      <h2>{texts.title}</h2>
      {nodes.length === 0 ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <>
          <p>{message}</p>
          <Drawing nodes={nodes} message={message} />
          <details>
            <summary>{texts.table}</summary>
            <Table nodes={nodes} />
          </details>
          {cut ? <p class="small muted">{texts.cut}</p> : null}
        </>
      )}
    </section>
  );
}
