import type { PageModule, Route } from './page.js';

export const spacePages = import.meta.glob<PageModule>(
  '../features/{spaces,advisory,initiatives,challenges,transfers,circles,allies,exchanges,webinars,figures,reports}/*.page.tsx',
);

/** Addresses of the spaces, the most specific first. */
export const spaceRoutes: readonly Route[] = [
  { path: '/espacios', kind: 'public', page: 'spaces/spaces.page' },
  { path: '/cifras', kind: 'public', page: 'figures/figures.page' },
  { path: '/datos-abiertos', kind: 'public', page: 'figures/open-data.page' },
  { path: '/iniciativas', kind: 'public', page: 'initiatives/list.page' },
  { path: '/iniciativas/nueva', kind: 'private', page: 'initiatives/new.page' },
  { path: '/iniciativas/:id', kind: 'public', page: 'initiatives/detail.page' },
  { path: '/asesorias', kind: 'private', page: 'advisory/list.page' },
  { path: '/asesorias/pedir', kind: 'private', page: 'advisory/request.page' },
  { path: '/asesorias/:id', kind: 'private', page: 'advisory/detail.page' },
  { path: '/circulos', kind: 'public', page: 'circles/list.page' },
  { path: '/circulos/nuevo', kind: 'private', page: 'circles/create.page' },
  { path: '/circulos/:id', kind: 'private', page: 'circles/circle.page' },
  { path: '/circulos/:id/reuniones/:meetingId', kind: 'private', page: 'circles/meeting.page' },
  { path: '/circulos/:id/plan', kind: 'private', page: 'circles/plan.page' },
  { path: '/circulos/:id/bitacora', kind: 'private', page: 'circles/logbook.page' },
  { path: '/aliados', kind: 'public', page: 'allies/directory.page' },
  { path: '/aliados/:slug', kind: 'public', page: 'allies/ally.page' },
  { path: '/intercambios', kind: 'public', page: 'exchanges/list.page' },
  { path: '/intercambios/puesto/:code', kind: 'public', page: 'exchanges/stand.page' },
  { path: '/constancias/:code', kind: 'public', page: 'exchanges/certificate.page' },
  { path: '/yo/constancias', kind: 'private', page: 'exchanges/my-certificates.page' },
  { path: '/intercambios/:slug/testimonio', kind: 'private', page: 'exchanges/testimonial.page' },
  { path: '/intercambios/:slug', kind: 'public', page: 'exchanges/exchange.page' },
  { path: '/cartillas', kind: 'public', page: 'reports/booklets.page' },
  { path: '/cartillas/:slug', kind: 'public', page: 'reports/booklet.page' },
  { path: '/reportes', kind: 'public', page: 'reports/list.page' },
  { path: '/reportes/:slug', kind: 'public', page: 'reports/report.page' },
  { path: '/webinars', kind: 'public', page: 'webinars/list.page' },
  { path: '/webinars/:slug', kind: 'public', page: 'webinars/webinar.page' },
  { path: '/desafios', kind: 'public', page: 'challenges/list.page' },
  { path: '/desafios/:id/equipo', kind: 'private', page: 'challenges/team.page' },
  { path: '/desafios/:id', kind: 'public', page: 'challenges/detail.page' },
  { path: '/transferencias', kind: 'private', page: 'transfers/list.page' },
  { path: '/transferencias/:id', kind: 'private', page: 'transfers/detail.page' },
];
