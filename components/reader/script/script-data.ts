/**
 * Data of the page in a classic script, since a page that was opened from disk may fetch nothing. The function calls back at once
 * when they are there, else when they have come, and with null when they do not come.
 * @param address where the script is; empty on a page that has none
 * @param found what the script leaves on the page
 */
export function scriptData<Data>(
  address: () => string,
  found: () => Data | undefined,
): (use: (data: Data | null) => void) => void {
  let waiting: ((data: Data | null) => void)[] | null = null;
  let failed = false;
  return (use) => {
    const data = found();
    if (data || failed || address() === "") use(data || null);
    else if (waiting) waiting.push(use);
    else {
      waiting = [use];
      const script = document.createElement("script");
      script.src = address();
      script.onload = script.onerror = () => {
        const come = found() || null;
        const all = waiting || [];
        // Asked for again at the next note, when the network may be back.
        waiting = null;
        failed = !come;
        for (const one of all) one(come);
        failed = false;
      };
      document.head.appendChild(script);
    }
  };
}
