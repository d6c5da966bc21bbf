// The script of every page. Pages work without it; each module makes one thing quicker or live.
import "./htmx-setup";
import "./combobox";
import "./commands";
import "./dialog";
import "./flash";
import "./forms";
import "./keyboard";
import "./live";
import "./mention";
import "./menu";
import "./picker";
import "./switcher";
import "./print";
import "./theme";
import "./timer";
import "./timesheet";
import "./unfolded";
