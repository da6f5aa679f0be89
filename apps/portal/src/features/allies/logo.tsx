import { allyTexts as texts } from './allies.texts.js';

/** Its picture, or its first letters in the colours of the house: every ally has a face in the list. */
export function Logo({ ally, large }: { ally: { name: string; logoUrl: string | null }; large?: boolean }) {
  const size = large ? 96 : 56;
  if (ally.logoUrl)
    return <img class="ally-logo" src={ally.logoUrl} width={size} height={size} alt={texts.logo(ally.name)} loading="lazy" />;
  const letters = ally.name
    .split(/\s+/)
    .filter((word) => /^[A-ZÁÉÍÓÚÑ]/.test(word))
    .slice(0, 2)
    .map((word) => word[0])
    .join('');
  return (
    <span class={large ? 'ally-logo letters large' : 'ally-logo letters'} aria-hidden="true">
      {letters || ally.name[0]}
    </span>
  );
}
