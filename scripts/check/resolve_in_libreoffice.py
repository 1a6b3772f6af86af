"""Opens a document in LibreOffice, runs one command on it and exports its text.

Usage: python3 resolve_in_libreoffice.py <profile-url> <source-url> <target-url> <command>
Needs libreoffice-writer-nogui and python3-uno.
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(resolver):
    for _ in range(60):
        try:
            return resolver.resolve("uno:pipe,name=redline;urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer within 30 seconds")


profile, source, target, command = sys.argv[1:5]
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--accept=pipe,name=redline;urp;"],
    stderr=subprocess.DEVNULL,
)
try:
    local = uno.getComponentContext().ServiceManager
    context = connect(local.createInstance("com.sun.star.bridge.UnoUrlResolver"))
    create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop = create("com.sun.star.frame.Desktop")
    document = desktop.loadComponentFromURL(source, "_blank", 0, (option("Hidden", True),))
    create("com.sun.star.frame.DispatchHelper").executeDispatch(
        document.CurrentController.Frame, command, "", 0, ()
    )
    text = (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF,,,"))
    document.storeToURL(target, text)
    document.close(True)
    desktop.terminate()
finally:
    try:
        office.wait(timeout=15)
    except subprocess.TimeoutExpired:
        office.kill()
