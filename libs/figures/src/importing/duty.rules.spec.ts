import { dutyOf } from './duty.rules.js';

test.each([
  ['Dirección', 'DIRECTOR'],
  ['Director', 'DIRECTOR'],
  ['DIRECTORA  DE UGEL', 'DIRECTOR'],
  ['Director(a) de la UGEL Huaura', 'DIRECTOR'],
  ['Directora Regional de Educación', 'DIRECTOR'],
  ['Gerente Regional de Educación', 'DIRECTOR'],
  ['Director de Gestión Pedagógica', 'AREA_HEAD'],
  ['Jefa de AGP', 'AREA_HEAD'],
  ['Jefatura', 'AREA_HEAD'],
  ['Especialista en Educación Secundaria', 'SPECIALIST'],
  ['Dirección de escuela', 'PRINCIPAL'],
  ['Director de I.E. 20123', 'PRINCIPAL'],
  ['Directora de la institución educativa Los Andes', 'PRINCIPAL'],
  ['Docente de aula', 'TEACHER'],
  ['Otro', 'OTHER'],
  ['Subdirector de IE', 'OTHER'],
  ['Director de transporte', null],
  ['Especialistadora', null],
  ['Coordinadora', null],
])('«%s» is counted as %s', (post, duty) => expect(dutyOf(post)).toBe(duty));
