/** Andes, terraces and a sun, drawn with the tokens so that it follows light and dark. */
export function TerracesPicture(props: { label: string }) {
  return (
    <svg class="picture" viewBox="0 0 520 340" role="img" aria-label={props.label}>
      <path class="p-sky" d="M0 18a18 18 0 0 1 18-18h484a18 18 0 0 1 18 18v304a18 18 0 0 1-18 18H18a18 18 0 0 1-18-18z" />
      <circle class="p-sun" cx="404" cy="82" r="44" />
      <path class="p-far" d="M0 190l84-70 62 44 88-92 74 78 58-40 82 74 72-48v196H0z" />
      <path class="p-a" d="M0 250h150v90H18a18 18 0 0 1-18-18z" />
      <path class="p-b" d="M150 206h160v134H150z" />
      <path class="p-c" d="M310 160h210v162a18 18 0 0 1-18 18H310z" />
      <path class="p-wall" d="M0 250h150v12H0zM150 206h160v12H150zM310 160h210v12H310z" />
      <g class="p-crop">
        <path d="M26 250v-16M50 250v-20M74 250v-16M98 250v-20M122 250v-16" />
        <path d="M178 206v-20M206 206v-26M234 206v-20M262 206v-26M290 206v-20" />
        <path d="M342 160v-26M374 160v-34M406 160v-26M438 160v-34M470 160v-26M500 160v-34" />
      </g>
      <g class="p-stone">
        <path d="M0 282h150M0 310h150M38 262v20M96 262v20M66 282v28M122 282v28M30 310v30M92 310v30" />
        <path d="M150 240h160M150 270h160M150 300h160M196 218v22M256 218v22M226 240v30M284 240v30M190 270v30M252 270v30M224 300v40" />
        <path d="M310 196h210M310 228h210M310 260h210M310 292h210M362 172v24M430 172v24M496 172v24M394 196v32M466 196v32M356 228v32M426 228v32M498 228v32M390 260v32M462 260v32M350 292v48M424 292v48" />
      </g>
    </svg>
  );
}
