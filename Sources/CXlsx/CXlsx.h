// libxlsxwriter, as the system installs it (Debian: libxlsxwriter-dev).
#ifndef KIDO_CXLSX_H
#define KIDO_CXLSX_H

#include <xlsxwriter.h>

#endif
