// <section data-focus="id" data-left="seconds">: counts a focus session or a break down, and tells when it is over.
import htmx from "htmx.org";
import { showMessage } from "./flash";

/** When what runs is over, by this computer's clock: the server says how much is left, so a wrong clock does not matter. */
let over: { id: string; at: number } | undefined;
let told: string | undefined;
let audio: AudioContext | undefined;

function section(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-focus]");
}

function left(): number {
  return over ? Math.max(0, Math.ceil((over.at - Date.now()) / 1000)) : 0;
}

function formatted(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}

/** Browsers let a page sound only after it was touched; a click that begins a session is such a touch. */
function prepareSound(): void {
  if (!section()?.hasAttribute("data-sound")) return;
  audio ??= new AudioContext();
  void audio.resume();
}

/** Two soft tones, half a second together. */
function sound(): void {
  if (audio?.state !== "running") return;
  for (const [at, pitch] of [[0, 523], [0.25, 659]] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const begin = audio.currentTime + at;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(0.08, begin + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.25);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + 0.26);
  }
}

function tell(shown: HTMLElement): void {
  const text = shown.dataset["told"] ?? "";
  shown.querySelector("[data-over]")?.replaceChildren(text);
  if (shown.hasAttribute("data-sound")) sound();
  if (shown.hasAttribute("data-notice") && "Notification" in window && Notification.permission === "granted") {
    new Notification(text);
  }
}

function show(): void {
  const shown = section();
  if (!shown || !over) return;
  const seconds = left();
  const clock = shown.querySelector<HTMLElement>("[data-left-clock]");
  const text = formatted(seconds);
  if (clock && clock.textContent !== text) clock.textContent = text;
  if (seconds > 0 || told === over.id) return;
  told = over.id;
  tell(shown);
}

/** Takes up what the page shows: a session that was over when it came is told by the page itself. */
function takeUp(): void {
  const shown = section();
  const id = shown?.dataset["focus"];
  if (!shown || !id) {
    over = undefined;
    return;
  }
  const seconds = Number(shown.dataset["left"] ?? 0);
  over = { id, at: Date.now() + seconds * 1000 };
  if (seconds <= 0) told = id;
  show();
}

// The browser asks whether it may show notices when somebody wants them, and at no other time.
document.addEventListener("change", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || !box.matches("[data-ask-notice]") || !box.checked) return;
  const refused = (): void => {
    box.checked = false;
    showMessage(box.dataset["refused"], "bad");
  };
  if (!("Notification" in window)) return refused();
  void Notification.requestPermission().then((answer) => {
    if (answer !== "granted") refused();
  });
});

document.addEventListener("pointerdown", prepareSound);
document.addEventListener("keydown", prepareSound);
htmx.onLoad(takeUp);
setInterval(show, 1000);
