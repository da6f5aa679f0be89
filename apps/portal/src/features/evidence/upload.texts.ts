export const uploadTexts = {
  refused: 'El servidor no aceptó este archivo. Elige otro.',
  phase: {
    preparing: 'Preparando…',
    sending: 'Enviando',
    paused: 'En pausa',
    offline: 'Sin señal: seguirá sola donde se quedó',
    done: 'Enviada',
    failed: 'No se pudo enviar',
  } as const,
  sentOf: (sent: string, total: string) => `${sent} de ${total}`,
  pause: 'Pausar',
  resume: 'Continuar',
  abandon: 'No enviar',
  of: (action: string, name: string) => `${action}: ${name}`,
};
