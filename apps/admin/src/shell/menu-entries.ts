import type { IconName } from './icon.js';

export interface MenuEntry {
  to: string;
  label: string;
  icon: IconName;
  needs: string;
}

export interface MenuPart {
  title: string;
  entries: readonly MenuEntry[];
}

/** One line per room of the desk, near those that are used on the same day. A person sees only what their permissions open. */
export const menuParts: readonly MenuPart[] = [
  { title: '', entries: [{ to: '/', label: 'Bandeja', icon: 'home', needs: 'desk.open' }] },
  {
    title: 'Prácticas',
    entries: [
      { to: '/admision', label: 'Admisión', icon: 'admission', needs: 'practice.admit' },
      { to: '/asignaciones', label: 'Asignaciones', icon: 'assign', needs: 'feedback.assign' },
      { to: '/retroalimentaciones', label: 'Mis retroalimentaciones', icon: 'feedback', needs: 'feedback.write' },
      { to: '/publicar', label: 'Por publicar', icon: 'publish', needs: 'feedback.publish' },
      { to: '/ruta', label: 'Ruta', icon: 'route', needs: 'stage.decide' },
      { to: '/vigencia', label: 'Vigencia', icon: 'validity', needs: 'practice.upkeep' },
      { to: '/relevos', label: 'Relevos', icon: 'handover', needs: 'practice.upkeep' },
      { to: '/moderacion', label: 'Moderación', icon: 'moderation', needs: 'conversation.moderate' },
      { to: '/archivos-apartados', label: 'Archivos apartados', icon: 'held', needs: 'evidence.guard' },
      { to: '/ficha', label: 'Ficha', icon: 'sheet', needs: 'template.manage' },
    ],
  },
  {
    title: 'Espacios',
    entries: [
      { to: '/iniciativas', label: 'Iniciativas', icon: 'initiative', needs: 'initiative.accompany' },
      { to: '/asesorias', label: 'Asesorías', icon: 'advisory', needs: 'advisory.attend' },
      { to: '/desafios', label: 'Desafíos', icon: 'challenge', needs: 'challenge.manage' },
      { to: '/transferencias', label: 'Transferencias', icon: 'transfer', needs: 'transfer.manage' },
      { to: '/intercambios', label: 'Intercambios', icon: 'exchange', needs: 'exchange.manage' },
      { to: '/reportes', label: 'Reportes', icon: 'report', needs: 'report.write' },
      { to: '/cartillas', label: 'Cartillas', icon: 'sheet', needs: 'report.write' },
      { to: '/webinars', label: 'Webinars', icon: 'webinar', needs: 'webinar.manage' },
      { to: '/circulos', label: 'Círculos', icon: 'circle', needs: 'circle.oversee' },
      { to: '/aliados', label: 'Aliados', icon: 'ally', needs: 'ally.manage' },
    ],
  },
  {
    title: 'Reconocimiento',
    entries: [
      { to: '/puntos', label: 'Reglas de puntos', icon: 'points', needs: 'recognition.read' },
      { to: '/puntos-a-mano', label: 'Puntos a mano', icon: 'hand', needs: 'recognition.manage' },
      { to: '/niveles', label: 'Niveles', icon: 'levels', needs: 'recognition.read' },
      { to: '/reversiones', label: 'Reversiones', icon: 'undo', needs: 'recognition.read' },
      { to: '/senales', label: 'Señales', icon: 'signal', needs: 'recognition.read' },
      { to: '/temporadas', label: 'Temporadas', icon: 'season', needs: 'recognition.read' },
      { to: '/catalogo', label: 'Catálogo de insignias', icon: 'catalogue', needs: 'recognition.read' },
      { to: '/insignias', label: 'Insignias otorgadas', icon: 'insignia', needs: 'recognition.read' },
    ],
  },
  {
    title: 'La comunidad',
    entries: [
      { to: '/cifras', label: 'La CoP en cifras', icon: 'figures', needs: 'figures.read' },
      { to: '/personas', label: 'Personas', icon: 'people', needs: 'people.read' },
      { to: '/importar', label: 'Importar', icon: 'importing', needs: 'import.bring' },
      { to: '/territorio', label: 'Territorio', icon: 'territory', needs: 'territory.read' },
      { to: '/auditoria', label: 'Auditoría', icon: 'audit', needs: 'audit.read' },
    ],
  },
  { title: 'Tuyo', entries: [{ to: '/mi-cuenta', label: 'Mi cuenta', icon: 'account', needs: 'profile.own' }] },
];
