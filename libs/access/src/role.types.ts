import { registerEnumType } from '@nestjs/graphql';
import { Role } from './permissions.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'Rol de una cuenta; una cuenta puede tener varios',
  valuesMap: {
    MEMBER: { description: 'Gestor o gestora' },
    EXPERT: { description: 'Experto o experta que da retroalimentación' },
    STAFF: { description: 'Especialista DIFOCA' },
    ADMINISTRATOR: { description: 'Administra cuentas y roles' },
  },
});
