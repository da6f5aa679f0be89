export const connectivityWords: Record<string, string> = { LOW: 'Baja', MEDIUM: 'Media', HIGH: 'Alta' };
export const sizeWords: Record<string, string> = { SMALL: 'Pequeña', MEDIUM: 'Mediana', LARGE: 'Grande' };
