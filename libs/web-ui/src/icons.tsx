const paths = {
  wall: 'M4 5h7v6H4zM13 5h7v9h-7zM4 13h7v6H4zM13 16h7v3h-7z',
  sheet: 'M6 3h9l4 4v14H6zM9 12h7M9 16h5',
  plus: 'M12 5v14M5 12h14',
  ranking: 'M4 20v-5h5v5M10 20V9h5v11M16 20V4h5v16',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8M4 21c1-5 4-7 8-7s7 2 8 7',
  people: 'M9 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M3 20c.5-4 3-6 6-6s5.5 2 6 6M16 6a3 3 0 0 1 0 6M18 15c2 .6 3 2.5 3 5',
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  search: 'M11 4a7 7 0 1 1 0 14a7 7 0 0 1 0-14M16 16l5 5',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  thumb: 'M7 11v9H4v-9zM7 11l4-8c2 0 3 1 2 4l-1 3h7l-2 10H7',
  check: 'M5 12l5 5L19 7',
  alert: 'M12 4v10M12 18v2',
  share: 'M12 15V3M7 8l5-5 5 5M5 12v9h14v-9',
  again: 'M9 9h11v11H9zM15 9V4H4v11h5',
  device: 'M7 3h10v18H7zM11 18h2',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7',
};

export type IconName = keyof typeof paths;

export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 22;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}

/** A woven spiral: the sign of the community. */
export function Mark(props: { size?: number }) {
  const size = props.size ?? 36;
  return (
    <svg width={size} height={size} viewBox="0 0 8 8" aria-hidden="true" shape-rendering="crispEdges">
      <path d="M0 0h8v8H0z" fill="#8a1c3b" />
      <path d="M1 1h6v1H2v4h4V4H4v1H3V3h4v4H1z" fill="#fff" />
      <path d="M4 4h1v1H4z" fill="#e0a21a" />
    </svg>
  );
}
