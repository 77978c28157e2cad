/** Lines across a chart's rows at places of its scale, 0..1; its labels say what they are. */
export const Grid = ({ at }: { readonly at: readonly number[] }) => (
  <div class="grid" aria-hidden="true">
    {at.map((place) => (
      <span key={place} style={{ '--at': place }} />
    ))}
  </div>
);
