#pragma once
// The structure of pages as cairo's tags (ISO 32000-1, 14.7 and 14.8), opened and closed while the pages are painted.

#include <string>
#include <vector>

#include "publish/pages/paint.h"

namespace attune::publish {

class PdfMarks : public PageMarks {
 public:
  PdfMarks(const Pages& pages, _cairo* cairo);

  void begin(const Placed& placed) override;
  void end(const Placed&) override {}
  void begin_part(const Placed& placed, const std::string& link) override;
  void end_part(const Placed& placed, const std::string& link) override;
  // After the last page: closes what is open.
  void finish();

  // Which node each structure element of the file stands for, in the file's order; `nowhere` for parts of a node.
  const std::vector<std::size_t>& elements() const { return elements_; }

 private:
  void move_to(std::size_t node);
  void open(const char* type, std::size_t node, const std::string& attributes = {});
  void close_last();

  const Pages& pages_;
  _cairo* cairo_;
  // Nodes whose content is in parts: they lie on several pages, or have links.
  std::vector<bool> parted_;
  std::vector<std::size_t> path_;  // nodes that are open, outermost first
  std::vector<std::size_t> elements_;
};

}  // namespace attune::publish
