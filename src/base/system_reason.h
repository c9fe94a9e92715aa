#pragma once
// Why the system refused something, as a sentence of ours: the system's own speaks the locale's language, not the
// catalogue's.

#include "base/message.h"

namespace attune::base {

// Of an errno, or the value of a std::error_code: "permission denied". Codes that people hardly meet keep the system's
// English words.
Message system_reason(int code);

}  // namespace attune::base
