const paths = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  admission: 'M6 3h9l4 4v14H6zM9 12l2.5 2.5L16 10',
  assign: 'M9 11a4 4 0 100-8 4 4 0 000 8zM3 21c.6-5 3-7 6-7s5.400 2 6 7M18 8v6M15 11h6',
  feedback: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
  advisory: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M9 15l2 2 4-4',
  publish: 'M12 16V4M7 9l5-5 5 5M5 14v6h14v-6',
  people:
    'M8 11a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM2 20c.5-4.500 3-6 6-6s5.500 1.500 6 6M16 5a3 3 0 010 6M17 14c3 .3 4.600 2 5 6',
  territory: 'M9 4L3 6.500V20l6-2.500 6 2.500 6-2.500V4l-6 2.500zM9 4v13.500M15 6.500V20',
  route: 'M3 20h6v-5h6v-5h6V4',
  validity: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.500 2',
  moderation: 'M4 5h16v11H10l-5 4v-4H4zM12 8v4M12 13.500v.5',
  points: 'M4 20v-5h5v5M10 20V9h5v11M16 20V4h5v16',
  insignia: 'M4 4h16v16H4zM8 8h8v8H8zM11 11h2v2h-2z',
  audit: 'M12 3l8 3v6c0 5-3.500 8-8 9-4.500-1-8-4-8-9V6zM9 12l2 2 4-4',
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
