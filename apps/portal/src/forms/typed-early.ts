type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isMark = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type);

/** What a list said when it was drawn: its marked option or, where none is, the first that may be chosen. */
function drawnOption({ options }: HTMLSelectElement): HTMLOptionElement | undefined {
  return [...options].filter(({ defaultSelected }) => defaultSelected).at(-1) ?? [...options].find(({ disabled }) => !disabled);
}

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0] !== drawnOption(field);
  if (isMark(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
  if (field instanceof HTMLInputElement && field.type === 'file') return (field.files?.length ?? 0) > 0;
  return field.value !== field.defaultValue;
}

/** How to put back what this field says now, where it was emptied meanwhile. What a file field holds is never emptied. */
function keeper(field: Field): () => void {
  if (isMark(field)) {
    const { checked } = field;
    return () => void (field.checked = checked);
  }
  if (field instanceof HTMLInputElement && field.type === 'file') return () => undefined;
  const { value } = field;
  return () => {
    if (!isTouched(field)) field.value = value;
  };
}

/**
 * On a slow signal people write into the page that the server drew while its code is still on its way. To the form that takes over they wrote nothing,
 * and at its first change it would empty their fields. Called before it takes over; the answer tells it what was written, field by field.
 */
export function typedEarly(root: HTMLElement): () => Promise<void> {
  const fields = [...root.querySelectorAll<Field>('input:not([type="hidden"]), textarea, select')].filter(isTouched);
  const touched = fields.map((field) => ({ field, putBack: keeper(field) }));
  return async () => {
    for (const { field, putBack } of touched) {
      if (!field.isConnected) continue;
      putBack();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      // A form is told of one field after it has drawn the one before: both would be changes of the same old form.
      await new Promise((drawn) => setTimeout(drawn));
    }
  };
}
