/** A picture as a report keeps it, of the file `sf` in its form to print `so`; its alternative text is written when it is composed. */
export const photoOf = (caption: string): string => /* sql */ `
  json_build_object('fileId', sf.id, 'sha256', sf.sha256, 'caption', ${caption}, 'width', so.width, 'height', so.height)`;

export const photoJoins = (fileId: string): string => /* sql */ `
  join stored_file sf on sf.id = ${fileId} and sf.kind = 'IMAGE' and sf.state = 'READY' and sf.released_at is null and sf.purged_at is null
  join file_object so on so.file_id = sf.id and so.form = 'PRINT'`;
