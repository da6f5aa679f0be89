import { registerEnumType } from '@nestjs/graphql';

export enum TestimonialState {
  PENDING = 'PENDING',
  SHOWN = 'SHOWN',
  HELD = 'HELD',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TestimonialState, {
  name: 'TestimonialState',
  description: 'En qué paso está un testimonio.',
  valuesMap: {
    PENDING: { description: 'Espera que alguien lo lea.' },
    SHOWN: { description: 'Se muestra a todos.' },
    HELD: { description: 'No se muestra, con su motivo.' },
    WITHDRAWN: { description: 'Se retiró el consentimiento: ya no se muestra.' },
  },
});

export enum ConsentWay {
  ACCOUNT = 'ACCOUNT',
  WRITTEN = 'WRITTEN',
  RECORDED = 'RECORDED',
  SPOKEN = 'SPOKEN',
}
registerEnumType(ConsentWay, {
  name: 'ConsentWay',
  description: 'Cómo dio alguien su consentimiento.',
  valuesMap: {
    ACCOUNT: { description: 'Desde su cuenta.' },
    WRITTEN: { description: 'Por escrito.' },
    RECORDED: { description: 'En una grabación.' },
    SPOKEN: { description: 'De palabra, en el momento.' },
  },
});
