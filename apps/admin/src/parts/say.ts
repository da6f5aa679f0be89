import { notifications } from '@mantine/notifications';

/** Tells that something was done. What failed is told where it failed, never here. */
export function say(message: string): void {
  notifications.show({ message, color: 'leaf', closeButtonProps: { 'aria-label': 'Cerrar el mensaje' } });
}
