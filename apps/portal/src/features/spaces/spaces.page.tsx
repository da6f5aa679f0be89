import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { spaces, spacesTexts as texts } from './spaces.texts.js';

/** The way to every room where people work together. */
export default function SpacesPage() {
  const { viewer } = useSession();
  useHead({ title: texts.title, description: texts.description, canonical: '/espacios' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </div>
      <ul class="grid two plain">
        {spaces
          .filter(({ membersOnly }) => viewer || !membersOnly)
          .map(({ href, title, lead }) => (
            <li class="card practice-card" key={href}>
              <h2 class="h3">
                <a href={href}>{title}</a>
              </h2>
              <p class="muted">{lead}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
