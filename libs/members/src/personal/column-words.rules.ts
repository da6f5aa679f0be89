const WORDS: Record<string, string> = {
  name: 'Nombre', post: 'Cargo', email: 'Correo', phone: 'Teléfono', dni: 'DNI', iged_code: 'Código de la instancia', institution: 'Institución',
  status: 'Situación', status_reason: 'Motivo', hidden_from_ranking: 'Fuera del ranking público', fields: 'Temas', created_at: 'Desde', updated_at: 'Último cambio',
  last_login_at: 'Último ingreso', password_changed_at: 'Cambio de contraseña', role: 'Rol', granted_at: 'Desde', notice_version: 'Versión del aviso', accepted_at: 'Aceptado',
  withdrawn_at: 'Retirado', audience: 'Puerta', last_seen_at: 'Último uso', expires_at: 'Vence', revoked_at: 'Cerrada', user_agent: 'Navegador', purpose: 'Para qué', used_at: 'Usado',
  at: 'Cuándo', action: 'Qué', outcome: 'Cómo terminó', network: 'Dirección de red', title: 'Título', summary: 'Resumen', body: 'Contenido', text: 'Texto', link: 'Enlace',
  read_at: 'Leído', topic: 'Tema', mode: 'Cómo', changed_at: 'Cambiado', week: 'Semana', kind: 'Tipo', source: 'De qué', occurred_at: 'Cuándo', points: 'Puntos', day: 'Día', reason: 'Motivo',
  rule_kind: 'Regla', rule_version: 'Versión de la regla', season_id: 'Temporada', entries: 'Movimientos', position: 'Puesto', national: 'Puesto nacional', in_macro: 'Puesto en la macrorregión',
  in_region: 'Puesto en la región', in_iged: 'Puesto en la instancia', insignia_id: 'Insignia', grade: 'Grado', awarded_at: 'Otorgada', revoked_reason: 'Por qué se retiró', open: 'Abierta',
  given_at: 'Cuándo', code: 'Código', slug: 'Dirección', stage: 'Estadio', started_on: 'Inicio', submitted_at: 'Enviada', section_key: 'Sección', due_on: 'Fecha límite',
  written_at: 'Escrito', edited_at: 'Corregido', removed_at: 'Retirado', message: 'Mensaje', expressed_at: 'Cuándo', marked_at: 'Cuándo', followed_at: 'Desde', filter: 'Filtro', saved_at: 'Guardada',
  note: 'Nota', reported_at: 'Cuándo', answered_at: 'Respondida', planned_on: 'Prevista para', director_name: 'Director o directora', director_post: 'Cargo de quien dirige', signed_at: 'Firmado',
  asked_at: 'Pedido', problem: 'Problema', proposal: 'Propuesta', help: 'Ayuda pedida', shared_at: 'Compartida', joined_at: 'Desde', left_at: 'Hasta', state: 'Situación', detail: 'Detalle',
  requested_at: 'Pedida', starts_at: 'Empieza', ends_at: 'Termina', place: 'Lugar', agreements: 'Acuerdos', side: 'Parte', registered: 'Inscrita o inscrito', connected: 'Se conectó', rating: 'Valoración',
  comment: 'Comentario', rated_at: 'Cuándo', weekday: 'Día de la semana', starts: 'Desde', ends: 'Hasta', wants_listed: 'Quiere que se liste', prompt: 'Pregunta', voted_at: 'Cuándo',
  confirmed: 'Asistió', proposed_at: 'Cuándo', minutes: 'Minutos', duty: 'Función', needs: 'Lo que necesitas', first_at: 'Llegada', stamped_at: 'Leída', crew: 'Equipo', comes_from: 'De dónde vienes',
  answer: 'Respuesta', author_name: 'Nombre que se muestra', consent_how: 'Cómo consentiste', consent_on: 'Consentiste el', content: 'Contenido', issued_at: 'Emitida', registered_at: 'Inscripción',
  connected_at: 'Entró', file_name: 'Archivo', length: 'Tamaño en bytes', media_type: 'Tipo de archivo', received_at: 'Recibido', done_at: 'Hecho', cause: 'Causa', due_at: 'Se cumple', answer_by: 'Plazo legal',
  decided_at: 'Decidido', readyAt: 'Listo', ready_at: 'Listo', caption: 'Pie', operation: 'Envío', theme_id: 'Tema', year: 'Año', progress: 'Avance', owner_name: 'A cargo de', made_at: 'Cuándo', begun_at: 'Empezado', confirmed_at: 'Confirmado', receipt: 'Cómo llegó',
};

/** What a column is called for a person; null for what only the machine reads. */
export function columnWord(column: string): string | null {
  return WORDS[column] ?? null;
}

const CODES: Record<string, string> = {
  MEMBER: 'Gestora o gestor', EXPERT: 'Experta o experto', STAFF: 'Especialista DIFOCA', ADMINISTRATOR: 'Administración', ACTIVE: 'Activa', PENDING: 'Por confirmar', CONFIRMED: 'Confirmada',
  REJECTED: 'No confirmada', DONE: 'Se hizo', DENIED: 'Se rechazó', DRAFT: 'En borrador', SUBMITTED: 'Enviada', OBSERVED: 'Con observaciones', ADMITTED: 'Admitida', member: 'Portal', admin: 'Mesa de trabajo',
  ACTIVATION: 'Activar la cuenta', INVITATION: 'Invitación', PASSWORD_RESET: 'Cambiar la contraseña', INITIAL: 'Inicial', INTERMEDIATE: 'Intermedio', ADVANCED: 'Avanzado', AT_ONCE: 'En el momento',
  WEEKLY: 'En el resumen semanal', INBOX: 'Solo en la plataforma', REGISTERED: 'Inscrita o inscrito', WAITING: 'En espera', CANCELLED: 'Cancelado', IN: 'Dentro', LEFT: 'Salió', INVITED: 'Con invitación',
};

/** A code in words; what is no code known here is told as it is. */
export function codeWord(value: string): string {
  return CODES[value] ?? value;
}
