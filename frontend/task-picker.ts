// The task of a form belongs to its project: choosing one settles the other.
import { followProject } from "./billable";
import { addChoice, choices, showChoice } from "./picker-choices";

function pickerFor(form: Element, kind: string): HTMLDetailsElement | null {
  return form.querySelector<HTMLDetailsElement>(`details[data-picker="${kind}"]`);
}

function choose(picker: HTMLDetailsElement, choice: HTMLInputElement | null | undefined): void {
  if (choice) choice.checked = true;
  showChoice(picker);
}

/** Chooses the one with this id in a picker, which may not know it yet; none when it is empty. */
export function chooseIn(form: Element, kind: string, value: string, text: string, color?: string): void {
  const picker = pickerFor(form, kind);
  if (!picker) return;
  choose(picker, choices(picker).find((known) => known.value === value) ?? addChoice(picker, { value, text, color }));
}

/** A task without a project, or of another one, brings its own along. */
function bringProject(form: HTMLFormElement, task: HTMLInputElement): void {
  const { project, projectName, color } = task.dataset;
  if (!project) return;
  chooseIn(form, "project", project, projectName ?? "", color);
  followProject(form, task);
}

/** Another project lets go of the task, unless it is one of its own or yet to be made. */
function letGoOfTask(form: HTMLFormElement, project: HTMLInputElement): void {
  const picker = pickerFor(form, "task");
  const chosen = picker ? choices(picker).find((choice) => choice.checked) : undefined;
  if (!picker || !chosen || chosen.value === "new" || chosen.dataset["project"] === project.value) return;
  choose(picker, choices(picker).find((choice) => choice.value === ""));
}

/** What was chosen settles the other picker of the form. */
export function settle(form: HTMLFormElement, choice: HTMLInputElement): void {
  if (choice.name === "task_id") bringProject(form, choice);
  if (choice.name === "project_id") letGoOfTask(form, choice);
}
