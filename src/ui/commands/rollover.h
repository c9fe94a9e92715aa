#pragma once
// The programme's next year, or the next edition of its framework.

namespace attune::ui {

class MainFrame;

void roll_over(MainFrame& frame);

}  // namespace attune::ui
