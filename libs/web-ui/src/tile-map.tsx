export interface Tile {
  id: string;
  name: string;
  label: string;
  row: number;
  column: number;
  count: number;
  href: string;
  selected: boolean;
}

function shade(count: number, most: number): string {
  if (count === 0) return '';
  const share = count / most;
  if (share > 0.66) return 'd3';
  return share > 0.25 ? 'd2' : 'd1';
}

/** The 26 regions as equal squares: each is a link that filters, so it works before JavaScript and with a keyboard. */
export function TileMap(props: { tiles: Tile[]; caption: string; countText: (count: number) => string }) {
  const most = Math.max(1, ...props.tiles.map((tile) => tile.count));
  const first = Math.min(...props.tiles.map((tile) => tile.column)) - 1;
  return (
    <nav class="tiles" aria-label={props.caption}>
      {props.tiles.map((tile) => (
        <a
          key={tile.id}
          href={tile.href}
          class={`tr${tile.row} tc${tile.column - first} ${shade(tile.count, most)}`}
          aria-current={tile.selected ? 'true' : undefined}
          title={`${tile.name}: ${props.countText(tile.count)}`}
        >
          <span aria-hidden="true">{tile.label}</span>
        </a>
      ))}
    </nav>
  );
}

export function TileLegend(props: { texts: [string, string, string, string] }) {
  return (
    <p class="legend" aria-hidden="true">
      {props.texts.map((text, step) => (
        <span key={text}>
          <i class={step === 0 ? '' : `d${step}`} />
          {text}
        </span>
      ))}
    </p>
  );
}
