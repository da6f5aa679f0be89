const paths = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  admission: 'M6 3h9l4 4v14H6zM9 12l2.5 2.5L16 10',
  assign: 'M9 11a4 4 0 100-8 4 4 0 000 8zM3 21c.6-5 3-7 6-7s5.4 2 6 7M18 8v6M15 11h6',
  feedback: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  advisory: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M9 15l2 2 4-4',
  publish: 'M12 16V4M7 9l5-5 5 5M5 14v6h14v-6',
  people:
    'M8 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2 20c.5-4.5 3-6 6-6s5.5 1.5 6 6M16 5a3 3 0 010 6M17 14c3 .3 4.600 2 5 6',
  territory: 'M9 4L3 6.5V20l6-2.5 6 2.5 6-2.5V4l-6 2.5zM9 4v13.5M15 6.5V20',
  route: 'M3 20h6v-5h6v-5h6V4',
  validity: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2',
  moderation: 'M4 5h16v11H10l-5 4v-4H4zM12 8v4M12 13.5v.5',
  points: 'M4 20v-5h5v5M10 20V9h5v11M16 20V4h5v16',
  insignia: 'M4 4h16v16H4zM8 8h8v8H8zM11 11h2v2h-2z',
  handover: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  held: 'M6 3h9l4 4v14H6zM9.5 11l5 5M14.5 11l-5 5',
  sheet: 'M6 3h9l4 4v14H6zM9 12h7M9 16h5',
  hand: 'M12 5v14M5 12h14M4 4h16v16H4z',
  levels: 'M5 20h14M7 15h10M9 10h6M11 5h2',
  undo: 'M9 6L4 11l5 5M4 11h10a5 5 0 010 10h-3',
  signal: 'M2 12c3-4.500 6-7 10-7s7 2.500 10 7c-3 4.500-6 7-10 7s-7-2.500-10-7zM12 9a3 3 0 100 6 3 3 0 000-6z',
  season: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  catalogue: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  initiative: 'M9 18h6M10 21h4M12 3a6 6 0 013.5 10.9c-.5.4-.5 1-.5 2.1H9c0-1.1 0-1.700-.5-2.1A6 6 0 0112 3z',
  challenge: 'M6 21V4h12l-3 4 3 4H6',
  transfer: 'M5 7a2 2 0 104 0 2 2 0 00-4 0M15 17a2 2 0 104 0 2 2 0 00-4 0M9 7h4a4 4 0 014 4v4',
  circle: 'M12 4a2.5 2.5 0 100 5 2.5 2.5 0 000-5M5 15a2.5 2.5 0 100 5 2.5 2.5 0 000-5M19 15a2.5 2.5 0 100 5 2.5 2.5 0 000-5M10 8l-3 7M14 8l3 7M8 18h8',
  ally: 'M3 12l5-5 4 3 4-3 5 5-7 7h-4z',
  exchange: 'M4 20V9l8-5 8 5v11M9 20v-6h6v6M4 20h16',
  webinar: 'M3 5h18v12H3zM8 21h8M10 9l4 2-4 2z',
  figures: 'M4 20h16M6 20v-6M11 20V6M16 20v-9',
  report: 'M6 3h9l4 4v14H6zM9 17v-3M12 17v-6M15 17v-4',
  importing: 'M12 3v11M7 10l5 5 5-5M4 20h16',
  audit: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2 2 4-4',
  account: 'M12 11a4 4 0 100-8 4 4 0 000 8zM4 21c.6-5 3.500-7 8-7s7.400 2 8 7',
  bell: 'M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21h4',
  menu: 'M4 6h16M4 12h16M4 18h16',
};
export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);

export const Mark = () => (
  <svg width="36" height="36" viewBox="0 0 8 8" aria-hidden="true" shapeRendering="crispEdges">
    <rect width="8" height="8" fill="#8a1c3b" />
    <path d="M1 1h6v1H2v4h4V4H4v1H3V3h4v4H1z" fill="#fff" />
    <path d="M4 4h1v1H4z" fill="#f0c04e" />
  </svg>
);
