#include "app/worker/graphviz.h"

#include "app/worker/worker.h"
#include "base/error.h"

namespace attune::app {

diagram::LayoutEngine graphviz_layout(std::chrono::milliseconds limit) {
  return [limit](const std::string& dot, std::stop_token stop) {
    auto layout = diagram::read_layout(run_worker({"layout"}, dot, stop, limit));
    if (!layout)
      throw base::Error(base::ErrorKind::defect, base::Message(N_("{program} gave an answer that makes no sense"),
                                                               {{"program", "attune-worker"}}));
    return std::move(*layout);
  };
}

}  // namespace attune::app
