/** What the person reads when the server could not say it itself. */
export const failureTexts = {
  offline: 'No hay conexión con el servidor. Revisa tu señal e inténtalo otra vez.',
  unavailable: 'El servidor está ocupado. Vuelve a intentarlo en un momento.',
  outdated: 'Hay una versión nueva de esta página. Vuelve a cargarla para continuar.',
  unknown: 'Algo falló de nuestro lado. Vuelve a intentarlo; si sigue igual, avísanos.',
};
