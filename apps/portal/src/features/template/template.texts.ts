export const templateTexts = {
  title: 'La ficha cambió desde que empezaste.',
  lead: 'Puedes terminar con la que empezaste, o pasar a la nueva: lo que ya escribiste se conserva.',
  take: 'Pasar a la ficha nueva',
  taking: 'Pasando…',
};
