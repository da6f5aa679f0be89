import { NavLink } from 'react-router';
import { useCan } from '../session/session.js';
import { Icon, type IconName } from './icon.js';

type Entry = { to: string; label: string; icon: IconName; needs: string };

/** One line per room of the desk. A person sees only those that their permissions open. */
const entries: readonly Entry[] = [
  { to: '/', label: 'Bandeja', icon: 'home', needs: 'desk.open' },
  { to: '/admision', label: 'Admisión', icon: 'admission', needs: 'practice.admit' },
  { to: '/asignaciones', label: 'Asignaciones', icon: 'assign', needs: 'feedback.assign' },
  { to: '/retroalimentaciones', label: 'Mis retroalimentaciones', icon: 'feedback', needs: 'feedback.write' },
  { to: '/asesorias', label: 'Asesorías', icon: 'advisory', needs: 'advisory.attend' },
  { to: '/publicar', label: 'Por publicar', icon: 'publish', needs: 'feedback.publish' },
  { to: '/ruta', label: 'Ruta', icon: 'route', needs: 'stage.decide' },
  { to: '/ficha', label: 'Ficha', icon: 'admission', needs: 'template.manage' },
  { to: '/vigencia', label: 'Vigencia', icon: 'validity', needs: 'practice.upkeep' },
  { to: '/relevos', label: 'Relevos', icon: 'assign', needs: 'practice.upkeep' },
  { to: '/archivos-apartados', label: 'Archivos apartados', icon: 'moderation', needs: 'evidence.guard' },
  { to: '/moderacion', label: 'Moderación', icon: 'moderation', needs: 'conversation.moderate' },
  { to: '/personas', label: 'Personas', icon: 'people', needs: 'people.read' },
  { to: '/territorio', label: 'Territorio', icon: 'territory', needs: 'territory.read' },
  { to: '/puntos', label: 'Reglas de puntos', icon: 'points', needs: 'recognition.read' },
  { to: '/puntos-a-mano', label: 'Puntos a mano', icon: 'admission', needs: 'recognition.manage' },
  { to: '/niveles', label: 'Niveles', icon: 'route', needs: 'recognition.read' },
  { to: '/reversiones', label: 'Reversiones', icon: 'feedback', needs: 'recognition.read' },
  { to: '/senales', label: 'Señales', icon: 'moderation', needs: 'recognition.read' },
  { to: '/temporadas', label: 'Temporadas', icon: 'publish', needs: 'recognition.read' },
  { to: '/catalogo', label: 'Catálogo de insignias', icon: 'insignia', needs: 'recognition.read' },
  { to: '/insignias', label: 'Insignias otorgadas', icon: 'insignia', needs: 'recognition.read' },
  { to: '/auditoria', label: 'Auditoría', icon: 'audit', needs: 'audit.read' },
];

export function Menu({ onGo }: { onGo?: () => void }) {
  const can = useCan();
  return (
    <nav className="side-nav" aria-label="Principal">
      {entries
        .filter(({ needs }) => can(needs))
        .map(({ to, label, icon }) => (
          <NavLink key={to} to={to} end={to === '/'} onClick={onGo}>
            <Icon name={icon} />
            {label}
          </NavLink>
        ))}
    </nav>
  );
}
