// Loaded in <head> without `defer`, so that the page is painted in the chosen theme from the start.
import { applyTheme, storedTheme } from "./theme-store";

applyTheme(storedTheme());
