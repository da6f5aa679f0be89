export const spacesTexts = {
  title: 'Espacios',
  description: 'Los espacios de la Comunidad de Práctica: donde se pide consejo, se conversa y se trabaja entre instancias.',
  lead: 'Lugares para trabajar con otras personas, más allá de tu propia práctica.',
};

export interface Space {
  href: string;
  title: string;
  lead: string;
  /** Shown to members only: a visitor is not sent to a page that asks to log in. */
  membersOnly?: boolean;
}

/** One line per space, in the order a newcomer meets them. */
export const spaces: readonly Space[] = [
  {
    href: '/iniciativas',
    title: 'Iniciativas',
    lead: 'Cuenta lo que quieres intentar: tus pares aportan, DIFOCA acompaña y puede llegar a ser una práctica.',
  },
  {
    href: '/asesorias',
    title: 'Asesorías',
    lead: 'Conversa con una persona experta sobre tu práctica o sobre cómo transferirla.',
    membersOnly: true,
  },
  { href: '/circulos', title: 'Círculos', lead: 'Reúnete seguido con unas pocas personas para pensar y mejorar lo que hacen.' },
  {
    href: '/transferencias',
    title: 'Transferencias',
    lead: 'Adopta con tu institución una práctica que funciona, o acompaña a quien adopta la tuya.',
    membersOnly: true,
  },
  { href: '/aliados', title: 'Aliados', lead: 'Conoce a las instituciones que acompañan a la comunidad y lo que aportan.' },
  { href: '/intercambios', title: 'Intercambios', lead: 'Mira el programa de cada encuentro macrorregional y qué prácticas se presentan.' },
  { href: '/cartillas', title: 'Cartillas de casos', lead: 'Casos de escuelas: su contexto, sus desafíos, lo que respondieron y lo que lograron.' },
  { href: '/reportes', title: 'Reportes', lead: 'Lee lo que dejó cada intercambio: sus prácticas, lo que comentaron las personas expertas y sus cifras.' },
  { href: '/webinars', title: 'Webinars', lead: 'Inscríbete en las sesiones en línea, y mira las grabaciones y materiales de las que pasaron.' },
  { href: '/cifras', title: 'La CoP en cifras', lead: 'Cuántas prácticas, personas e instancias hay, dónde están y cómo cambian año tras año.' },
  {
    href: '/desafios',
    title: 'Desafíos',
    lead: 'Resuelve con tu equipo un problema común, paso a paso y con fecha.',
  },
  { href: '/ranking', title: 'Ranking', lead: 'Mira en qué lugar está cada gestora, gestor e instancia esta temporada.' },
  { href: '/insignias', title: 'Insignias', lead: 'Descubre qué reconoce la comunidad y qué te falta para la siguiente.' },
];
